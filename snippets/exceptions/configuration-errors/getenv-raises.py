import os

os.environ["HOST"] = "localhost"
outcomes = []
for name in ("HOST", "PORT"):
    try:
        outcomes.append(os.getenv(name))
    except KeyError as error:
        outcomes.append(type(error).__name__)

assert outcomes == ["localhost", None]
print(outcomes)
assert outcomes == ["localhost", "KeyError"]
