def outcome(source):
    names = {}
    try:
        exec(f"class Box:\n    items = [1, 2]\n    factor = 3\n    result = {source}", names)
    except NameError as error:
        return str(error)
    return names["Box"].result


assert outcome("[n for n in items]") == [1, 2]
assert outcome("[n * factor for n in items]").startswith("name 'factor' is not defined")
assert outcome("[n for n in items if n < factor]").startswith("name 'factor' is not defined")
assert outcome("(lambda factor: [n * factor for n in (1, 2)])(factor)") == [3, 6]
print(outcome("[n * factor for n in items]")[:28])
