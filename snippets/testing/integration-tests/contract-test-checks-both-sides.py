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


contracts = {service.__name__: contract(service) for service in (double, same, renamed, formatted)}
found = {name: kept == contracts["double"] for name, kept in contracts.items()}
assert contracts == {
    "double": {"temp": "int"},
    "same": {"temp": "int"},
    "renamed": {"celsius": "int"},
    "formatted": {"temp": "str"},
}
assert found == {"double": True, "same": True, "renamed": False, "formatted": False}
print(found)
