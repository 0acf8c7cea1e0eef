import os
import tempfile

try:
    with tempfile.TemporaryDirectory() as folder:
        with open(os.path.join(folder, "data"), "w") as file:
            file.write("x")
            raise ValueError("in the middle")
except ValueError as error:
    raised = str(error)
print(raised, file.closed, os.path.exists(folder))
assert raised == "in the middle"
assert file.closed and not os.path.exists(folder)
