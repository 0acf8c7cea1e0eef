import os
import shutil

plain_rmdir = os.rmdir


def failing(path, **keywords):
    if os.path.basename(path) == "b":
        raise PermissionError("not allowed")
    return plain_rmdir(path, **keywords)


def left_over(**options):
    for name in "abc":
        os.makedirs(f"data/{name}", exist_ok=True)
    try:
        outcome = shutil.rmtree("data", **options)
    except PermissionError as error:
        outcome = error.args[0]
    return outcome, set(os.listdir("data"))


os.rmdir = failing
raised, left = left_over()
assert raised == "not allowed"
assert "b" in left <= set("abc")
assert left_over(ignore_errors=True) == (None, {"b"})
print(raised)
