def outcome_of(source):
    try:
        return eval(source, {"person": {"name": "Ada"}})
    except SyntaxError as error:
        return type(error).__name__


assert outcome_of("f'{person[\"name\"]}'") == "Ada"
assert outcome_of("f'{person[}'") == "SyntaxError"
print(outcome_of("f'{person['name']}'"))
assert outcome_of("f'{person['name']}'") == "SyntaxError"
