import subprocess
import sys

code = """
import sys
values = [1, 2]
try:
    {}
except (NameError, AttributeError) as error:
    print(error)
    raise
"""


def shown(mistake):
    ended = subprocess.run([sys.executable, "-c", code.format(mistake)], capture_output=True, text=True)
    return ended.stdout.strip(), ended.stderr.splitlines()[-1]


text, last_line = shown("valeus")
assert text == "name 'valeus' is not defined"
assert last_line == f"NameError: {text}. Did you mean: 'values'?"
text, attribute_line = shown("values.apend(3)")
assert text == "'list' object has no attribute 'apend'"
assert attribute_line.startswith(f"AttributeError: {text}. Did you mean") and "append'" in attribute_line
print(last_line)
