# /// script
# requires-python = ">=3.14"
# ///
import warnings

JUMP = """
def function():
    for _ in range(1):
        try:
            pass
        finally:
            {}
"""
# This one leaves the inner loop, and not the `finally` block.
INSIDE = "for _ in range(1): break"

found = {}
for statement in ("return", "break", "continue", INSIDE):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        compile(JUMP.format(statement), "<source>", "exec")
    found[statement] = [warning.category.__name__ for warning in caught]

assert found == {
    "return": ["SyntaxWarning"],
    "break": ["SyntaxWarning"],
    "continue": ["SyntaxWarning"],
    INSIDE: [],
}
print(found)
