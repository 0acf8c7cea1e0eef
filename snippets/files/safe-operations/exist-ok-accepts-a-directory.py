import os


def outcome(path, **settings):
    try:
        return os.makedirs(path, **settings)
    except FileExistsError as error:
        return error.filename


open("file", "x").close()
made = [outcome("cache/images", exist_ok=True) for _ in range(2)]
assert (made, os.listdir("cache")) == ([None, None], ["images"])
refused = [outcome("file", exist_ok=True), outcome("cache/images")]
assert refused == ["file", "cache/images"]
print(made, refused)
