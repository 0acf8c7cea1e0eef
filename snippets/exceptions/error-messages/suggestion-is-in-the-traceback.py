import contextlib
import io
import sys

values = [1, 2]


def shown(mistake):
    printed = io.StringIO()
    try:
        exec(mistake, globals())
    except (NameError, AttributeError) as error:
        with contextlib.redirect_stderr(printed):
            sys.__excepthook__(type(error), error, error.__traceback__)
        return str(error), printed.getvalue().splitlines()[-1]


text, last_line = shown("valeus")
assert text == "name 'valeus' is not defined"
assert last_line == f"NameError: {text}. Did you mean: 'values'?"
text, attribute_line = shown("values.apend(3)")
assert text == "'list' object has no attribute 'apend'"
assert attribute_line.startswith(f"AttributeError: {text}. Did you mean") and "append'" in attribute_line
print(last_line)
