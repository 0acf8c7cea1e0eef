from functools import cached_property

outcomes = [OSError("down"), OSError("down"), "page"]


class Client:
    @cached_property
    def page(self):
        outcome = outcomes.pop(0)
        if isinstance(outcome, Exception):
            raise outcome
        return outcome


client, read = Client(), []
for _ in range(4):
    try:
        read.append(client.page)
    except OSError as error:
        read.append(str(error))
assert (read, outcomes) == (["down", "down", "page", "page"], [])
print(read)
