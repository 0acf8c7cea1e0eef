import os

name = "DATABASE_URL"


def settings():
    return {"url": os.environ[name]}


try:
    settings()
except KeyError as error:
    missing = error.args[0]
late = os.environ.get(name)
os.environ[name] = "sqlite://"
assert (missing, late) == ("DATABASE_URL", None)
assert settings() == {"url": "sqlite://"}
print(missing, late, settings())
