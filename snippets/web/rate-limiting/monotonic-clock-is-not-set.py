import time

adjustable = {name: time.get_clock_info(name).adjustable for name in ("monotonic", "time")}
assert adjustable == {"monotonic": False, "time": True}
assert time.get_clock_info("monotonic").monotonic is True
readings = [time.monotonic() for _ in range(1000)]
assert readings == sorted(readings)
print(adjustable)
