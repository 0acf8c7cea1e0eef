from unittest.mock import Mock, call


def book(store, rate, notify, currency, amount):
    store[currency] = rate(currency) * amount
    notify(f"booked {currency}")


stub, fake, mock = Mock(return_value=3), {}, Mock()
book(fake, stub, mock, "USD", 10)
assert fake == {"USD": 30}
assert mock.call_args_list == [call("booked USD")]
print(fake, mock.call_args_list)
