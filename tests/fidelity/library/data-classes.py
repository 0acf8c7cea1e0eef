# shows: a dataclass of __main__
import dataclasses


@dataclasses.dataclass(order=True)
class P:
    x: int
    y: int = 2


assert P(1) == P(1, 2) and P(0) < P(1)
print(P(1), P.__module__)
