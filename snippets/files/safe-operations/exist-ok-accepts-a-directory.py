import os


def outcome(path, **settings):
    try:
        return os.makedirs(path, **settings)
    except FileExistsError as error:
        return error.filename


open("file", "x").close()
assert [outcome("cache/images", exist_ok=True) for _ in range(2)] == [None, None]
assert os.listdir("cache") == ["images"]
print(outcome("file", exist_ok=True))
assert outcome("file", exist_ok=True) == "file"
