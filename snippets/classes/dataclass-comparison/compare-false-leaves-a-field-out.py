from dataclasses import dataclass, field


@dataclass(order=True, frozen=True)
class Task:
    priority: int
    title: str = field(compare=False)


write, read = Task(1, "write"), Task(1, "read")
assert write == read
assert (write < read, read < write) == (False, False)
assert hash(write) == hash(read)
print(write == read, write < read, read < write)
