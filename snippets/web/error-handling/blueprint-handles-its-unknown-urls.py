# /// script
# dependencies = ["flask"]
# ///
from flask import Blueprint, Flask, abort

api = Blueprint("api", __name__, url_prefix="/api")
api.register_error_handler(404, lambda error: ({"error": "not found"}, 404))
api.add_url_rule("/item", view_func=lambda: abort(404))
app = Flask(__name__)
app.register_blueprint(api)
client = app.test_client()
assert client.get("/api/item").is_json is True
answer = client.get("/api/nowhere")
assert answer.status_code == 404
print(answer.mimetype)
assert answer.is_json is True
