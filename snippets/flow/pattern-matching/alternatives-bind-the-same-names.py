def first_of(subject):
    match subject:
        case [x] | [x, _]:
            return x
        case (3 | 4) as number:
            return number


assert [first_of(subject) for subject in ([1], [2, 5], 3, 4, 5)] == [1, 2, 3, 4, None]
try:
    compile("match 5:\n    case [x] | y:\n        pass", "<example>", "exec")
    refused = None
except SyntaxError as error:
    refused = error.msg
assert refused == "alternative patterns bind different names"
print(first_of([2, 5]), first_of(4), refused)
