def function(*args, **kwargs):
    return args, kwargs


outcomes = {}
for arguments in ("1, 2, c=3", "c=3, *[1, 2]", "c=3, **{}, *[1, 2]", "1, c=3, 2"):
    try:
        outcomes[arguments] = eval(f"function({arguments})")
    except SyntaxError as error:
        outcomes[arguments] = error.msg

assert outcomes == {
    "1, 2, c=3": ((1, 2), {"c": 3}),
    "c=3, *[1, 2]": ((1, 2), {"c": 3}),
    "c=3, **{}, *[1, 2]": "iterable argument unpacking follows keyword argument unpacking",
    "1, c=3, 2": "positional argument follows keyword argument",
}
print(outcomes)
