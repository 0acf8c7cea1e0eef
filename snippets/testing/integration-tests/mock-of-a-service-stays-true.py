from unittest import mock


def real_service():
    return {}


def report(service):
    return service()["temp"]


def outcome(service):
    try:
        return report(service)
    except KeyError as error:
        return repr(error)


found = {"real": outcome(real_service), "mock": outcome(mock.Mock(return_value={"temp": "20 °C"}))}
print(found)
assert found == {"real": "KeyError('temp')", "mock": "20 °C"}
assert found["mock"] == found["real"]
