def contract(service):
    return {key: type(value).__name__ for key, value in service().items()}


def double():
    return {"temp": 20}


def same():
    return {"temp": 18}


def renamed():
    return {"celsius": 18}


def formatted():
    return {"temp": "18 °C"}


expected = {"temp": "int"}
found = {service.__name__: contract(service) == expected for service in (double, same, renamed, formatted)}
assert found == {"double": True, "same": True, "renamed": False, "formatted": False}
print(found)
