import dis


def comprehension(numbers):
    return [n + 1 for n in numbers]


def loop(numbers):
    result = []
    for n in numbers:
        result.append(n + 1)
    return result


def instructions(code):
    found = [(step.opname, step.argval) for step in dis.get_instructions(code)]
    for constant in code.co_consts:
        if hasattr(constant, "co_code"):
            found += instructions(constant)
    return found


def appends(function):
    found = instructions(function.__code__)
    return [name for name, _ in found].count("LIST_APPEND"), [value for _, value in found].count("append")


assert comprehension([4, 6]) == loop([4, 6]) == [5, 7]
assert (appends(comprehension), appends(loop)) == ((1, 0), (0, 1))
print(appends(comprehension), appends(loop))
