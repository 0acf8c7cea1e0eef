def contract(service):
    answer = service("Oslo")
    problems = []
    if sorted(answer) != ["temp"]:
        problems.append(f"keys {sorted(answer)}")
    elif not isinstance(answer["temp"], int):
        problems.append("temp is no number")
    return problems


def double(city):
    return {"temp": 20}


def yesterday(city):
    return {"temp": 18}


def today(city):
    return {"temperature_celsius": 18}


found = [contract(service) for service in (double, yesterday, today)]
print(found)
assert found == [[], [], ["keys ['temperature_celsius']"]]
