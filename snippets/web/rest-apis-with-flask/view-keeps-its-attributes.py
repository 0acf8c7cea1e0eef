# /// script
# dependencies = ["flask"]
# ///
from flask import Flask
from flask.views import MethodView

app = Flask(__name__)


class Counter(MethodView):
    seen = 0

    def get(self):
        self.seen += 1
        return str(self.seen)


app.add_url_rule("/", view_func=Counter.as_view(Counter.__name__))
client = app.test_client()
answers = [client.get("/").text for _ in range(2)]
assert (answers[0], Counter.seen) == ("1", 0)
print(answers)
assert answers == ["1", "2"]
