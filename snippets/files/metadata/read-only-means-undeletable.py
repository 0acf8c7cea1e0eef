import os
from pathlib import Path

os.close(os.open("data.txt", os.O_CREAT | os.O_WRONLY, 0o444))
try:
    os.remove("data.txt")
except PermissionError as error:
    print(error)

print(os.listdir("."))
assert os.listdir(".") == ["data.txt"]
