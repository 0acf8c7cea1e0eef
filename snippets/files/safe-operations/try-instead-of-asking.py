import os


def checked(path, meanwhile):
    if os.path.exists(path):
        meanwhile()
        with open(path) as file:
            return file.read()
    return "default"


def tried(path, meanwhile):
    meanwhile()
    try:
        with open(path) as file:
            return file.read()
    except FileNotFoundError:
        return "default"


def outcome(read):
    open("app.conf", "x").close()
    try:
        return read("app.conf", lambda: os.remove("app.conf"))
    except FileNotFoundError:
        return "crashed"


found = [outcome(checked), outcome(tried)]
print(found)
assert found == ["crashed", "default"]
