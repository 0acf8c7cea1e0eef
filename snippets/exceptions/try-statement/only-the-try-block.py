def raised_in_else():
    try:
        pass
    except ValueError:
        return "caught"
    else:
        raise ValueError("from else")


def raised_in_except():
    try:
        raise KeyError
    except KeyError:
        raise ValueError("from except")
    except ValueError:
        return "caught"


outcomes = []
for function in (raised_in_else, raised_in_except):
    try:
        outcomes.append(function())
    except ValueError as error:
        outcomes.append(f"escaped {error}")
assert outcomes == ["escaped from else", "escaped from except"]
print(outcomes)
