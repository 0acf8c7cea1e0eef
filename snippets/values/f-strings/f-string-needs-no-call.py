import dis


def with_f_string(name, size):
    return f"{name}: {size}"


def with_format(name, size):
    return "{}: {}".format(name, size)


def calls(function):
    return [step.opname for step in dis.get_instructions(function) if step.opname.startswith("CALL")]


assert with_f_string("a", 5) == with_format("a", 5) == "a: 5"
assert calls(with_f_string) == []
assert len(calls(with_format)) == 1
print(len(calls(with_f_string)), len(calls(with_format)))
