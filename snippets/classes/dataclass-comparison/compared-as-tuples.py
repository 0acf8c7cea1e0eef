from dataclasses import dataclass

nan = float("nan")


@dataclass
class Reading:
    value: float


as_tuples = (nan,) == (nan,)
as_instances = Reading(nan) == Reading(nan)
print("as tuples:", as_tuples)
assert as_tuples is True
assert Reading(1.0) == Reading(1.0)
assert as_instances is as_tuples
