# /// script
# requires-python = ">=3.12"
# ///
import warnings

found = {}
for source in (r"'\d'", r"r'\d'"):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        found[source] = (eval(source), [warning.category.__name__ for warning in caught])

assert found == {r"'\d'": (r"\d", ["SyntaxWarning"]), r"r'\d'": (r"\d", [])}
print(found)
