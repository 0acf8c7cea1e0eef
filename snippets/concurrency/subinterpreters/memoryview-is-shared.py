# /// script
# requires-python = ">=3.14"
# ///
from concurrent import interpreters



numbers = bytearray(3)
view = memoryview(numbers)
interpreter = interpreters.create()
interpreter.prepare_main(view=view)
# What is written after the view was passed arrives there too.
numbers[:2] = b"\3\4"
interpreter.exec("view[2] = view[0] + view[1]")
interpreter.close()

assert list(numbers) == [3, 4, 7]
print(list(numbers))
