import inspect
from dataclasses import dataclass, field


@dataclass
class User:
    name: str
    password: str = field(repr=False)
    visits: int = field(init=False, default=0)


user = User("ada", "secret")
assert list(inspect.signature(User).parameters) == ["name", "password"]
assert repr(user) == "User(name='ada', visits=0)"
assert (user.password, user.visits) == ("secret", 0)
print(user)
