def raised_in(clause):
    try:
        if clause in ("try", "except"):
            raise KeyError(clause)
    except KeyError:
        if clause == "except":
            raise ValueError(clause)
        return "caught"
    except ValueError:
        return "caught"
    else:
        raise KeyError(clause)


outcomes = {}
for clause in ("try", "except", "else"):
    try:
        outcomes[clause] = raised_in(clause)
    except (KeyError, ValueError) as error:
        outcomes[clause] = f"escaped {error!r}"
assert outcomes == {"try": "caught", "except": "escaped ValueError('except')", "else": "escaped KeyError('else')"}
print(outcomes)
