# /// script
# dependencies = ["sqlalchemy"]
# ///

from sqlalchemy import create_engine, event, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


class User(Base):
    __tablename__ = "user"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)
sent = []
event.listen(engine, "before_cursor_execute", lambda conn, cursor, sql, *rest: sent.append(sql.split()[0]))
with Session(engine) as session:
    session.add(User(name="Ann"))
    after_add = list(sent)
    names = session.scalars(select(User.name)).all()
    after_query = list(sent)
    session.add(User(name="Bob"))
    session.commit()
assert after_add == []
assert (names, after_query) == (["Ann"], ["INSERT", "SELECT"])
assert sent == ["INSERT", "SELECT", "INSERT"]

sent.clear()
with Session(engine, autoflush=False) as session:
    session.add(User(name="Cy"))
    session.scalars(select(User.name)).all()
    without_flush = list(sent)
    session.flush()
assert without_flush == ["SELECT"]
assert sent == ["SELECT", "INSERT"]
print(after_add, after_query)
