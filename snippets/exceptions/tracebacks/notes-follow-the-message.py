# /// script
# requires-python = ">=3.11"
# ///
import traceback

try:
    int("one")
except ValueError as error:
    message = str(error)
    error.add_note("in line 3 of prices.txt")
    lines = traceback.format_exception_only(error)
    text = str(error)

assert lines == [f"ValueError: {message}\n", "in line 3 of prices.txt\n"]
assert text == message
print("".join(lines), end="")
