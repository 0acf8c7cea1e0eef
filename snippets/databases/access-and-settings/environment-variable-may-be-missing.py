import os

os.environ.pop("DATABASE_URL", None)


def settings():
    return {"url": os.environ["DATABASE_URL"]}


try:
    settings()
except KeyError as error:
    missing = error.args[0]
late = os.environ.get("DATABASE_URL")
os.environ["DATABASE_URL"] = "sqlite://"
print(missing, late, settings())
assert (missing, late) == ("DATABASE_URL", None)
assert settings() == {"url": "sqlite://"}
