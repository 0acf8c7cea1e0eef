import os
import shutil
from pathlib import Path


def left_over(**options):
    for name in ("a", "b", "c"):
        Path("data", name).mkdir(parents=True, exist_ok=True)
    plain_rmdir = os.rmdir

    def failing(path, *arguments, **keywords):
        if os.path.basename(path) == "b":
            raise PermissionError(13, "not allowed", str(path))
        return plain_rmdir(path, *arguments, **keywords)

    os.rmdir = failing
    try:
        shutil.rmtree("data", **options)
        outcome = "returned"
    except PermissionError:
        outcome = "raised"
    finally:
        os.rmdir = plain_rmdir
    return outcome, sorted(os.listdir("data"))


raised, ignored = left_over(), left_over(ignore_errors=True)
print(ignored)
assert raised[0] == "raised" and "b" in raised[1]
assert ignored == ("returned", ["b"])
