import os


def outcome_of(value):
    try:
        os.environ["SHOP_PORT"] = value
    except TypeError as error:
        return str(error)
    return os.environ["SHOP_PORT"]


outcomes = {value: outcome_of(value) for value in ("8080", 8080, None, b"8080")}
assert outcomes == {
    "8080": "8080",
    8080: "str expected, not int",
    None: "str expected, not NoneType",
    b"8080": "str expected, not bytes",
}
print(outcomes)
