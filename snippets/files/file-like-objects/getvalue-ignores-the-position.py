import io

with io.StringIO() as file:
    file.write("text")
    position, read, value = file.tell(), file.read(), file.getvalue()

try:
    file.getvalue()
    outcome = "nothing raised"
except ValueError as error:
    outcome = f"ValueError: {error}"

assert (position, read, value) == (4, "", "text")
assert outcome == "ValueError: I/O operation on closed file"
print(position, repr(read), repr(value), outcome)
