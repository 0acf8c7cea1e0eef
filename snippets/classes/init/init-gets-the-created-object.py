class Account:
    def __new__(cls):
        created.append(super().__new__(cls))
        return created[0]

    def __init__(self):
        received.append(self)


created = []
received = []
account = Account()
assert [id(obj) for obj in received] == [id(created[0])]
assert account is created[0]
print("created, received and returned:", len({id(created[0]), id(received[0]), id(account)}), "object")
