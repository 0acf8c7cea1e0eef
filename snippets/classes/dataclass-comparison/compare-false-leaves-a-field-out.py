from dataclasses import dataclass, field


@dataclass(order=True, frozen=True)
class Task:
    priority: int
    title: str = field(compare=False)
    owner: str = field(compare=False, hash=True)


write = Task(1, "write", "ada")
read, theirs = Task(1, "read", "ada"), Task(1, "write", "bob")

assert (write == read, write == theirs, write == Task(2, "write", "ada")) == (True, True, False)
assert (write < read, read < write, write < Task(2, "a", "a")) == (False, False, True)
assert (hash(write) == hash(read), hash(write) == hash(theirs)) == (True, False)
print(write == read, write < read, hash(write) == hash(read), hash(write) == hash(theirs))
