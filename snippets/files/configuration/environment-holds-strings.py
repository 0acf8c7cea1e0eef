import os

outcomes = []
for value in ("8080", 8080, None, b"8080"):
    try:
        os.environ["SHOP_PORT"] = value
        outcomes.append(os.environ["SHOP_PORT"])
    except TypeError as error:
        outcomes.append(str(error))
assert outcomes == ["8080", "str expected, not int", "str expected, not NoneType", "str expected, not bytes"]
print(outcomes)
