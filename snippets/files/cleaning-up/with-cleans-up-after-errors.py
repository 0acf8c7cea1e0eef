import os
import tempfile

try:
    with tempfile.TemporaryDirectory() as folder, open(os.path.join(folder, "data"), "x") as file:
        during = (file.closed, os.listdir(folder))
        raise ValueError("in the middle")
except ValueError as error:
    raised = str(error)
print(raised, file.closed, os.path.exists(folder))
assert (raised, during) == ("in the middle", (False, ["data"]))
assert (file.closed, os.path.exists(folder)) == (True, False)
