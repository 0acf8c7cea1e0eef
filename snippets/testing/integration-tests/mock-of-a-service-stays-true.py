from unittest import mock


def real_service(city):
    return {"temperature_celsius": 20}


def report(service):
    return f"{service('Oslo')['temp']} degrees"


service = mock.Mock(return_value={"temp": 20})
assert report(service) == "20 degrees"
try:
    report(real_service)
    real = "works"
except KeyError:
    real = "fails"
with_mock = "fails" if report(service) != "20 degrees" else "works"
assert real == "fails"
print(with_mock)
assert with_mock == real
