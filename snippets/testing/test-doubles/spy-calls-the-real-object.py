from unittest.mock import Mock, call

rates = {"EUR": 2}
spy, stub = Mock(wraps=rates.get), Mock(return_value=5, wraps=rates.pop)
computing = Mock(side_effect=len, wraps=rates.pop)
answers = [spy("EUR"), spy("USD", 0), stub("EUR"), computing("EUR"), rates]
assert answers == [2, 0, 5, 3, {"EUR": 2}]
assert spy.call_args_list == [call("EUR"), call("USD", 0)]
assert stub.call_args_list == [call("EUR")]
print(answers, spy.call_args_list)
