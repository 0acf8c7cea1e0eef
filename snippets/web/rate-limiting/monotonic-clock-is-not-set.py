import time

adjustable = {name: time.get_clock_info(name).adjustable for name in ("monotonic", "time")}
assert adjustable == {"monotonic": False, "time": True}
assert time.get_clock_info("monotonic").monotonic is True
assert time.get_clock_info("time").monotonic is False
print(adjustable)
