# /// script
# dependencies = ["fastapi", "httpx2"]
# ///
from fastapi import FastAPI
from fastapi.testclient import TestClient
from starlette.middleware.cors import CORSMiddleware

app = FastAPI()
app.add_middleware(CORSMiddleware, allow_origins=["https://shop.example"])
deleted = []
app.add_api_route("/delete", lambda: deleted.append("pen"), methods=["POST"])
answer = TestClient(app).post("/delete", headers={"Origin": "https://evil.example"})
assert "Access-Control-Allow-Origin" not in answer.headers
print(answer.status_code, deleted)
assert deleted == []
