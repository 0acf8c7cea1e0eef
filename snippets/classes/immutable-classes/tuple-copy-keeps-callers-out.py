import dataclasses


@dataclasses.dataclass(frozen=True)
class Route:
    shared: list
    stops: tuple


stops = ["A"]
route = Route(stops, tuple(stops))
stops.append("B")
assert route.stops == ("A",)
assert route.shared == ["A", "B"]
try:
    route.stops = ()
except dataclasses.FrozenInstanceError as error:
    message = str(error)
assert message == "cannot assign to field 'stops'"
print(route)
