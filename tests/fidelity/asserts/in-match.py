# shows: asserts in match cases and guards
def kind(x):
    match x:
        case [a, b] if a == b:
            assert a == b
            return "pair of equals"
        case {"k": v, **rest}:
            assert rest == {}
            return f"mapping {v}"
        case int(n):
            assert n == x
            return "int"
        case _:
            assert x is None
            return "none"


print([kind(x) for x in ([1, 1], {"k": 2}, 5, None)])
