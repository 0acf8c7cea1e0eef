from unittest.mock import Mock, call

rates = {"EUR": 2}


class FakeStore:
    def __init__(self):
        self.rows = {}

    def save(self, key, value):
        self.rows[key] = value


def book(store, rate, notify, currency, amount):
    store.save(currency, rate(currency) * amount)
    notify(f"booked {currency}")


stub = Mock(return_value=3)
spy = Mock(wraps=rates.get)
notify = Mock()
fake = FakeStore()
book(fake, stub, notify, "USD", 10)
book(fake, spy, notify, "EUR", 10)

assert fake.rows == {"USD": 30, "EUR": 20}
assert spy.call_args_list == [call("EUR")]
assert notify.call_args_list == [call("booked USD"), call("booked EUR")]
print(fake.rows, spy.call_args_list, notify.call_args_list)
