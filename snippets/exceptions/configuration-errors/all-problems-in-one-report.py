def check(settings, rules):
    problems = []
    for name, rule in rules.items():
        try:
            rule(settings[name])
        except KeyError:
            problems.append(f"{name} is missing")
        except ValueError as error:
            problems.append(f"{name}: {error}")
    return problems + [f"{name} is unknown" for name in settings if name not in rules]


rules = {"port": int, "ratio": float, "host": str}
problems = check({"port": "http", "ratio": "0.5", "colour": "red"}, rules)
assert problems == ["port: invalid literal for int() with base 10: 'http'", "host is missing", "colour is unknown"]
assert check({"port": "80", "ratio": "1", "host": "db"}, rules) == []
print(problems)
