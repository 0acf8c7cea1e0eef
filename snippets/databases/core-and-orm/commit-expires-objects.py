# /// script
# dependencies = ["sqlalchemy"]
# ///

from sqlalchemy import create_engine, event
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
    ann, bob = User(name="Ann"), User(name="Bob")
    session.add_all([ann, bob])
    session.commit()
    sent.clear()
    values = [ann.name, ann.id, bob.name, bob.id]
assert values == ["Ann", 1, "Bob", 2]
assert sent == ["SELECT", "SELECT"]
print(values, sent)
