from dataclasses import dataclass


@dataclass
class Ok:
    value: object


@dataclass
class Err:
    error: str


def parse(text):
    return Ok(int(text)) if text.isdecimal() else Err(f"not a number: {text!r}")


def describe(result):
    match result:
        case Ok(value):
            return f"got {value}"
        case Err(error):
            return f"failed, {error}"


assert [parse("7"), parse("x")] == [Ok(7), Err("not a number: 'x'")]
assert [describe(parse(text)) for text in ("7", "x")] == ["got 7", "failed, not a number: 'x'"]
print(describe(parse("x")))
