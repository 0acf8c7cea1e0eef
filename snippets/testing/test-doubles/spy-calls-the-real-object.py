from unittest.mock import Mock, call

rates = {"EUR": 2}
spy = Mock(wraps=rates.get)
answers = [spy("EUR"), spy("USD", 0)]
assert answers == [2, 0]
assert spy.call_args_list == [call("EUR"), call("USD", 0)]
print(answers, spy.call_args_list)
