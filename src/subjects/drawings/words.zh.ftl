## 画

drawing-button = 画给我看
drawing-failed = 图这会儿画不出来，过一会儿再点一下。

drawing-photos-title = 好照片，坏照片
drawing-photos-1 = 好
drawing-photos-2 = 白天，拍全
drawing-photos-3 = 放只手，知道多大
drawing-photos-4 = 旁边不放东西
drawing-photos-5 = 不好
drawing-photos-6 = 只拍了一半
drawing-photos-7 = 太暗
drawing-photos-8 = 旁边乱

drawing-parcel-title = 五张画，装好一个包裹
drawing-parcel-1 = 查一查，数一数
drawing-parcel-2 = 一个一个包
drawing-parcel-3 = 空处都塞实
drawing-parcel-4 = 拍照，再封箱
drawing-parcel-5 = 贴单，看着快递扫

drawing-title-title = 标题拆开看
drawing-title-1 = 哪里产的
drawing-title-2 = 富平
drawing-title-3 = 什么东西
drawing-title-4 = 柿饼
drawing-title-5 = 什么样的
drawing-title-6 = 太阳晒、整个
drawing-title-7 = 多重
drawing-title-8 = 500克一袋
drawing-title-9 = 干什么用
drawing-title-10 = 配茶吃

drawing-label-title = 中国的食品标签上写什么
drawing-label-1 = 叫什么名
drawing-label-2 = 用什么做的
drawing-label-3 = 净重多少
drawing-label-4 = 哪天做的，放到哪天
drawing-label-5 = 放在哪里
drawing-label-6 = 谁做的，地址电话
drawing-label-7 = 许可证号、标准号

drawing-waybill-title = 给人看之前，先遮住
drawing-waybill-1 = 条码：遮
drawing-waybill-2 = 单号：遮
drawing-waybill-3 = 名字：遮
drawing-waybill-4 = 电话：遮
drawing-waybill-5 = 街道门牌：遮
drawing-waybill-6 = 城市露着没事

drawing-cash-book-title = 流水账，头一页
drawing-cash-book-1 = 什么事
drawing-cash-book-2 = 进
drawing-cash-book-3 = 出
drawing-cash-book-4 = 剩
drawing-cash-book-5 = 盒里的钱
drawing-cash-book-6 = 200
drawing-cash-book-7 = –
drawing-cash-book-8 = 200
drawing-cash-book-9 = 两个篮子
drawing-cash-book-10 = 45
drawing-cash-book-11 = –
drawing-cash-book-12 = 245
drawing-cash-book-13 = 胶带
drawing-cash-book-14 = –
drawing-cash-book-15 = 12
drawing-cash-book-16 = 233
drawing-cash-book-17 = 快递
drawing-cash-book-18 = –
drawing-cash-book-19 = 9
drawing-cash-book-20 = 224
